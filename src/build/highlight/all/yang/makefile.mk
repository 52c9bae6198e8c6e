# kettle
{keyword|CC} ?= gcc
{keyword|SRC} {punctuation|:}= $(wildcard src/*.c)
{keyword|export} PATH
{keyword|include} other.mk
.PHONY{punctuation|:} all clean
{keyword|all}{punctuation|:} $(SRC{punctuation|:}.c=.o) \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o{punctuation|:} %.c
	$(CC) -c -o $@ $<
{keyword|ifeq} ($(DEBUG),1)
{keyword|CFLAGS} {operator|+}= -g
{keyword|else} ifdef X
{keyword|endif}
{keyword|define} recipe
{keyword|foo}
{keyword|endef}
