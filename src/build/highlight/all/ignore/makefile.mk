{comment|# kettle}
{entry string|CC {operator|?}= gcc}
{entry string|SRC := $(wildcard src{punctuation|/}{operator|*}.c)}
{entry string|export PATH}
{entry string|include other.mk}
{entry string|.PHONY: all clean}
{entry string|all: $(SRC:.c=.o) \| dir}
	{entry string|@echo "Building $@ from $< with $(CC) $$HOME"}
	{entry string|-rm -f {operator|*}.o}
{entry string|%.o: %.c}
	{entry string|$(CC) -c -o $@ $<}
{entry string|ifeq ($(DEBUG),1)}
{entry string|CFLAGS += -g}
{entry string|else ifdef X}
{entry string|endif}
{entry string|define recipe}
{entry string|foo}
{entry string|endef}
