{phrase|{list|{punctuation|#} kettle}
CC ?= gcc
SRC := $(wildcard src/*.c)
export PATH
include other.mk
.PHONY: all clean
all: $(SRC:.c=.o) \| dir
	{inline|{punctuation|@}{code keyword|echo "Building $}{punctuation|@}} from $< with $(CC) $$HOME"
	-rm -f *.o
{inline|{punctuation|%}{span|.o: }{punctuation|%}}.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
}