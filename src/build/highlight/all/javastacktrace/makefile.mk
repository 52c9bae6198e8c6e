# kettle
CC ?= gcc
SRC := $(wildcard src/*.c)
export PATH
include other.mk
{summary|{exceptions|{punctuation|.}{class-name|PHONY}}{punctuation|:} {message string|all clean}}
{summary|{exceptions|{class-name|all}}{punctuation|:} {message string|$(SRC:.c=.o) \| dir}}
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
%.o: %.c
	$(CC) -c -o $@ $<
ifeq ($(DEBUG),1)
CFLAGS += -g
else ifdef X
{summary|{exceptions|{class-name|endif}}}
define recipe
{summary|{exceptions|{class-name|foo}}}
{summary|{exceptions|{class-name|endef}}}
