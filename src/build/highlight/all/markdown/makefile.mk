{title important|{punctuation|#} kettle}
CC ?= gcc
SRC := $(wildcard src/{italic|{punctuation|*}{content|.c)
export PATH
include other.mk
.PHONY: all clean
all: $(SRC:.c=.o) \| dir
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f }{punctuation|*}}.o
%.o: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
