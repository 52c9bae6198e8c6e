# kettle
{command|{keyword|CC} ?= gcc}
{command|{keyword|SRC} {label property|:=} $(wildcard src/*.c}{punctuation|)}
{command|{keyword|export} PATH}
{command|{keyword|include} other.mk}
.PHONY: all clean
{command|{keyword|all}: $(SRC:.c=.o}{punctuation|)} \| dir
	{operator|@}{command|{keyword|echo} {string|"Building $@ from $< with $(CC) $$HOME"}}
	-rm -f *.o
%.o: %.c
	${punctuation|(}{command|{keyword|CC}}{punctuation|)} -c -o ${operator|@} $<
{command|{keyword|ifeq} ($(DEBUG}{punctuation|)},1{punctuation|)}
{command|{keyword|CFLAGS} += {parameter attr-name|-g}}
{command|{keyword|else}} {command|{keyword|ifdef} X}
{command|{keyword|endif}}
{command|{keyword|define} recipe}
{command|{keyword|foo}}
{command|{keyword|endef}}
