import ArgumentParser
import GRDB
public func shellMain() { print("hi") }
