# kettle
CC ?= gcc
SRC := {equation string|$(wildcard src/*.c)
export PATH
include other.mk
.PHONY: all clean
all: $}(SRC:.c=.o) \| dir
	@echo "Building {equation string|$@ from $}< with {equation string|$(CC) $}$HOME"
	-rm -f *.o
{comment|%.o: %.c}
	{equation string|$(CC) -c -o $}@ {equation string|$<
ifeq ($}(DEBUG),1)
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
