# kettle
{property|C}{property|C} ?= gcc
{property|S}{property|R}{property|C} {punctuation|:}= ${comment|(wildcard src/*.c)}
export {property|P}{property|A}{property|T}{property|H}
include other.mk
.{property|P}{property|H}{property|O}{property|N}{property|Y}{punctuation|:} all clean
all{punctuation|:} ${comment|(SRC:.c=.o)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f {punctuation|*}.o
%.o{punctuation|:} %.c
	${comment|(CC)} -c -o $@ $<
ifeq {comment|($(DEBUG)},1)
{property|C}{property|F}{property|L}{property|A}{property|G}{property|S} += -g
else ifdef {property|X}
endif
define recipe
foo
endef
