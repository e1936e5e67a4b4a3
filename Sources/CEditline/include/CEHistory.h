#ifndef CEHISTORY_H
#define CEHISTORY_H

/// libedit's history list: entries from the oldest to the newest, the oldest dropped beyond a limit.
typedef struct ce_history ce_history;

/// A new empty list that keeps `limit` entries; NULL when memory is out.
ce_history *ce_history_open(int limit);

/// Frees the list. No editor may use it any more.
void ce_history_close(ce_history *history);

/// Adds an entry as the newest and removes every older equal one. 0, or -1 when memory is out.
int ce_history_add(ce_history *history, const char *entry);

/// Adds the entries of a file that `ce_history_save` wrote. Their number, or -1 if it is missing or no such file.
int ce_history_load(ce_history *history, const char *path);

/// Writes all entries to a descriptor, which stays open. 0, or -1 with errno.
int ce_history_save(ce_history *history, int descriptor);

/// The oldest entry, from which `ce_history_next` walks to the newest; NULL when there is none. The text belongs to
/// the list and lives until it changes.
const char *ce_history_first(ce_history *history);

/// The next newer entry, or NULL.
const char *ce_history_next(ce_history *history);

#endif
