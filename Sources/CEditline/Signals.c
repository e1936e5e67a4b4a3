#include "CESignals.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

static atomic_int descriptor = -1;
static atomic_uint pending = 0;
static atomic_int interrupted = 0;
static atomic_int terminating = 0;

int ce_events_descriptor(void) {
  int current = atomic_load(&descriptor);
  if (current >= 0) return current;
  int made = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (made < 0) return -1;
  int none = -1;
  if (atomic_compare_exchange_strong(&descriptor, &none, made)) return made;
  close(made);  // another thread was first
  return none;
}

void ce_events_wake(void) {
  int target = atomic_load(&descriptor);
  uint64_t one = 1;
  if (target < 0) return;
  // The counter can only be full, and is readable then.
  ssize_t written = write(target, &one, sizeof one);
  (void)written;
}

unsigned ce_events_take(void) {
  int source = atomic_load(&descriptor);
  uint64_t count;
  if (source >= 0) {
    ssize_t got = read(source, &count, sizeof count);
    (void)got;
  }
  return atomic_exchange(&pending, 0);
}

static void note(int signal) {
  int saved = errno;
  unsigned event = 0;
  switch (signal) {
    case SIGINT:
      event = CE_EVENT_INTERRUPT;
      atomic_store(&interrupted, 1);
      break;
    case SIGWINCH: event = CE_EVENT_RESIZE; break;
    case SIGTSTP: event = CE_EVENT_STOP; break;
    case SIGCONT: event = CE_EVENT_CONTINUE; break;
    default:
      event = CE_EVENT_TERMINATE;
      if (atomic_exchange(&terminating, signal) != 0) {
        ce_signal_default(signal);
        ce_signal_deliver(signal);
      }
      atomic_store(&interrupted, 1);
  }
  atomic_fetch_or(&pending, event);
  ce_events_wake();
  errno = saved;
}

static int set_action(int signal, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, NULL);
}

int ce_signal_watch(int signal) {
  if (ce_events_descriptor() < 0) return -1;
  return set_action(signal, note);
}

int ce_signal_default(int signal) { return set_action(signal, SIG_DFL); }

int ce_signal_ignore(int signal) { return set_action(signal, SIG_IGN); }

void ce_signal_deliver(int signal) {
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  // To this thread: sent to the process, another thread may be given it after this has returned.
  raise(signal);
}

int ce_interrupt_requested(void) { return atomic_load_explicit(&interrupted, memory_order_relaxed); }

void ce_interrupt_request(void) { atomic_store(&interrupted, 1); }

void ce_interrupt_clear(void) {
  atomic_store(&interrupted, atomic_load(&terminating) != 0);
  // What stopped a command is not to give up the line that is typed after it.
  atomic_fetch_and(&pending, ~(unsigned)CE_EVENT_INTERRUPT);
}

int ce_terminating_signal(void) { return atomic_load(&terminating); }
