#ifndef CEDITLINE_H
#define CEDITLINE_H

/// A wrapper over libedit: its variadic functions cannot be called from Swift, and its callbacks and signal
/// handlers must be plain C functions.
#include "CEEditor.h"
#include "CEHistory.h"
#include "CEMemory.h"
#include "CESignals.h"

#endif
