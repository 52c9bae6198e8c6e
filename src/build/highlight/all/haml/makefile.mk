# kettle
CC ?= gcc
SRC := $(wildcard src/*.c)
export PATH
include other.mk
{tag|.PHONY}: all clean
all: $(SRC:.c=.o) \| dir
	@echo "Building $@ from $< with $(CC) $$HOME"
	{punctuation|-}{code|rm {operator|-}f {operator|*}{punctuation|.}o}
{tag|%.o}: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
