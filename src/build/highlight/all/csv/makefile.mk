{value|# kettle}
{value|CC ?= gcc}
{value|SRC := $(wildcard src/*.c)}
{value|export PATH}
{value|include other.mk}
{value|.PHONY: all clean}
{value|all: $(SRC:.c=.o) \| dir}
{value|	@echo }{value|"Building $@ from $< with $(CC) $$HOME"}
{value|	-rm -f *.o}
{value|%.o: %.c}
{value|	$(CC) -c -o $@ $<}
{value|ifeq ($(DEBUG)}{punctuation|,}{value|1)}
{value|CFLAGS += -g}
{value|else ifdef X}
{value|endif}
{value|define recipe}
{value|foo}
{value|endef}
