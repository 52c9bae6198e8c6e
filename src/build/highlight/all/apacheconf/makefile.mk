{comment|# kettle}
CC ?= gcc
{regex|SRC := $}(wildcard src/*.c)
export PATH
{directive-inline property|include} other.mk
.PHONY: all clean
{regex|all: $}(SRC:.c=.o) \| dir
	@echo {string|"Building $@ from $< with $(CC) ${variable|$HOME}"}
	-rm -f *.o
%.o: %.c
{regex|	$(CC) -c -o $@ $}<
{regex|ifeq ($}(DEBUG),1)
CFLAGS += -g
else ifdef X
endif
{directive-inline property|define} recipe
foo
endef
