# kettle
CC ?= gcc
SRC {lisp-property property|:=} ${punctuation|(}{car|wildcard} src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}{car|SRC}:.c=.o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o: %.c
	${punctuation|(}{car|CC}{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}{car|$}{punctuation|(}{car|DEBUG}{punctuation|)},1{punctuation|)}
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
