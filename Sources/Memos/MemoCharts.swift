import Dossiers

extension MemoDocument {
  /// The ranges that the reports of one measure give, placed on one axis.
  public struct Chart: Sendable {
    public struct Row: Sendable {
      /// `A2 “ribuan pasukan”`.
      public var label: String
      /// On whose word.
      public var speaker: String
      /// Places on the axis, 0…1; an end at 1 with `isOpen` goes on beyond.
      public var core: ClosedRange<Double>
      public var outer: ClosedRange<Double>
      public var isOpen: Bool
      public var point: Double?
      public var isDisputed: Bool
    }
    public struct Tick: Sendable {
      /// 0…1.
      public var at: Double
      public var label: String
    }
    public var title: String
    public var rows: [Row]
    public var ticks: [Tick]
    public var caption: String
    /// The same in words, for those who cannot see it.
    public var description: String
  }

  /// The dated events and statements of each article on one axis of days, evenly spaced.
  public struct TimelineChart: Sendable {
    public struct Mark: Sendable {
      /// Places on the axis, 0…1.
      public var from: Double
      public var to: Double
      public var isConflicting: Bool
    }
    public struct Lane: Sendable {
      public var label: String
      public var marks: [Mark]
    }
    public var title: String
    public var lanes: [Lane]
    public var ticks: [Chart.Tick]
    public var caption: String
    public var description: String
  }
}
