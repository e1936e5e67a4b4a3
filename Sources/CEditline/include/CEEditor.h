#ifndef CEEDITOR_H
#define CEEDITOR_H

#include <stddef.h>
#include <stdint.h>

#include "CEHistory.h"

/// A line editor on a terminal.
typedef struct ce_editor ce_editor;

/// What a reader answers when there is no character: the input is at its end, or the line is given up.
enum ce_read_result { CE_READ_END = -1, CE_READ_CANCELLED = -2 };

/// What a key's function wants done: nothing, the line shown anew, a beep.
enum ce_key_result { CE_KEY_DONE = 0, CE_KEY_REFRESH = 1, CE_KEY_BEEP = 2 };

/// The owner's functions. All are called from within `ce_editor_read`, on its thread.
typedef struct ce_callbacks {
  void *context;
  /// The next typed character, a Unicode scalar value; or a `ce_read_result`.
  int32_t (*read)(void *context);
  /// The completion key was typed.
  int32_t (*complete)(void *context);
  /// The reader returned CE_PASTE_KEY.
  int32_t (*paste)(void *context);
  /// The key that deletes backwards was typed.
  int32_t (*erase)(void *context);
} ce_callbacks;

/// The control character (^^) by which the reader asks for `paste` to be called: its key is bound in every mode.
enum { CE_PASTE_KEY = 0x1e };

/// Sees to a UTF-8 character set: the environment's own if it is one, else C.UTF-8. In any other libedit drops every
/// non-ASCII character typed. 0, or -1 if there is none.
int ce_use_utf8(void);

/// Opens an editor on two descriptors of a terminal of this type (NULL: as TERM says), which stay the caller's, and
/// reads the user's .editrc. NULL with errno if it cannot.
ce_editor *ce_editor_open(const char *program, const char *type, int input, int output, ce_history *history,
                          ce_callbacks callbacks);

/// 1 where the terminal can move its cursor up, 0 where it is dumb or of an unknown type.
int ce_editor_moves_cursor(ce_editor *editor);

/// Restores the terminal and frees the editor.
void ce_editor_close(ce_editor *editor);

/// Lets the user edit one line after a prompt, in which the byte \1 surrounds escape sequences. The line with its
/// newline and, in `count`, its bytes; NULL at the end of input or when it was given up. It belongs to the editor.
const char *ce_editor_read(ce_editor *editor, const char *prompt, int *count);

/// The line as typed so far, not ended by zero, its `count` and the `cursor` in bytes. It lives until the next call.
const char *ce_editor_line(ce_editor *editor, size_t *count, size_t *cursor);

/// Inserts text at the cursor. 0, or -1 when memory is out.
int ce_editor_insert(ce_editor *editor, const char *text);

/// Deletes this many Unicode scalars before the cursor.
void ce_editor_delete(ce_editor *editor, int scalars);

/// Shows prompt and line on the current, empty line of the terminal.
void ce_editor_redraw(ce_editor *editor);

/// Takes over the terminal's present size.
void ce_editor_resize(ce_editor *editor);

/// Sets the terminal up for editing (1) or as the shell left it (0).
void ce_editor_prepare(ce_editor *editor, int editing);

/// Forgets the line and all state of editing.
void ce_editor_reset(ce_editor *editor);

/// Writes bytes to the terminal, in order with what the editor itself writes.
void ce_editor_print(ce_editor *editor, const char *bytes, size_t count);

#endif
