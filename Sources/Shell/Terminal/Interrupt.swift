import CEditline
import Glibc

/// The wish to stop a running command: ^C, or the order that the program end. Long commands ask ``isRequested`` now
/// and then, keep what they had before, and leave.
public enum Interrupt {
  /// Whether a stop was asked for since the last ``clear()``. Cheap; any thread may ask.
  public static var isRequested: Bool { ce_interrupt_requested() != 0 }

  /// Asks for a stop, as ^C does.
  public static func request() { ce_interrupt_request() }

  /// Forgets the request. It stays where the program was told to end.
  public static func clear() { ce_interrupt_clear() }

  /// From now on ^C asks for a stop in place of ending the program. ``LineEditor`` does this itself.
  public static func install() { _ = ce_signal_watch(SIGINT) }
}
