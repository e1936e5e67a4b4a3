/// The number of a concept in ``Concepts``: the same for every language.
public typealias ConceptID = Int16
