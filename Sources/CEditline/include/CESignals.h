#ifndef CESIGNALS_H
#define CESIGNALS_H

/// Signals as flags. Handlers only set a flag and write an eventfd, so that a `poll` on it wakes; none uses
/// SA_RESTART, so a blocked read or poll returns with EINTR.

/// What may be pending; bits of the answer of `ce_events_take`.
enum ce_event {
  CE_EVENT_INTERRUPT = 1,
  CE_EVENT_RESIZE = 2,
  CE_EVENT_STOP = 4,
  CE_EVENT_CONTINUE = 8,
  CE_EVENT_TERMINATE = 16,
};

/// The descriptor that becomes readable when an event is pending or `ce_events_wake` was called; made on first use,
/// -1 with errno where it cannot be made.
int ce_events_descriptor(void);

/// Makes the descriptor readable. May be called from any thread and from signal handlers.
void ce_events_wake(void);

/// The pending events as bits, and forgets them; the descriptor is no longer readable.
unsigned ce_events_take(void);

/// Routes a signal (SIGINT, SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGQUIT) to the events. A second SIGHUP,
/// SIGTERM or SIGQUIT ends the process at once, as by default.
int ce_signal_watch(int signal);

/// Gives a signal back its default action.
int ce_signal_default(int signal);

/// Ignores a signal.
int ce_signal_ignore(int signal);

/// Lets a signal through in the calling thread and sends it to that: with the default action in place this has
/// stopped or ended the program when it returns.
void ce_signal_deliver(int signal);

/// 1 after SIGINT, SIGHUP, SIGTERM or SIGQUIT came and until `ce_interrupt_clear`.
int ce_interrupt_requested(void);

/// Sets the flag that `ce_interrupt_requested` reads, as ^C does.
void ce_interrupt_request(void);

/// Clears the flag; it stays set once the program was told to end.
void ce_interrupt_clear(void);

/// The number of the signal that told the program to end, 0 if none did.
int ce_terminating_signal(void);

#endif
