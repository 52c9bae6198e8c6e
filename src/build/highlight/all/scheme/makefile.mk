# kettle
CC ?= gcc
SRC := ${punctuation|(}{function|wildcard} src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}{function|SRC:.c=.o}{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o: %.c
	${punctuation|(}{function|CC}{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}{function|$}{punctuation|(}{function|DEBUG}{punctuation|)},1{punctuation|)}
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
