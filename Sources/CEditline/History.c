#include "CEHistory.h"

#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>

// ce_history is libedit's History under another name, so that its header stays out of Swift.
static History *list(ce_history *history) { return (History *)history; }

ce_history *ce_history_open(int limit) {
  HistEvent event;
  History *made = history_init();
  if (made == NULL) return NULL;
  // Without a size libedit keeps nothing.
  if (history(made, &event, H_SETSIZE, limit) != 0) {
    history_end(made);
    return NULL;
  }
  return (ce_history *)made;
}

void ce_history_close(ce_history *history) { history_end(list(history)); }

static void remove_equal(History *entries, const char *entry) {
  HistEvent event, removed;
  int more = history(entries, &event, H_FIRST);
  while (more == 0) {
    if (strcmp(event.str, entry) == 0) {
      // Deleting loses the place in the list; entries are unique, so that there is no other to find.
      if (history(entries, &removed, H_DEL, event.num) == 0) free((void *)removed.str);
      return;
    }
    more = history(entries, &event, H_NEXT);
  }
}

int ce_history_add(ce_history *history_, const char *entry) {
  HistEvent event;
  remove_equal(list(history_), entry);
  return history(list(history_), &event, H_ENTER, entry) < 0 ? -1 : 0;
}

int ce_history_load(ce_history *history_, const char *path) {
  HistEvent event;
  return history(list(history_), &event, H_LOAD, path);
}

int ce_history_save(ce_history *history_, int descriptor) {
  HistEvent event;
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (copy < 0) return -1;
  FILE *file = fdopen(copy, "w");
  if (file == NULL) {
    close(copy);
    return -1;
  }
  int saved = history(list(history_), &event, H_SAVE_FP, file);
  int closed = fclose(file);
  return saved < 0 || closed != 0 ? -1 : 0;
}

const char *ce_history_first(ce_history *history_) {
  HistEvent event;
  return history(list(history_), &event, H_LAST) == 0 ? event.str : NULL;
}

const char *ce_history_next(ce_history *history_) {
  HistEvent event;
  return history(list(history_), &event, H_PREV) == 0 ? event.str : NULL;
}
