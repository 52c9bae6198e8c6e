# {name|kettle}
{name|terraform} {operator variation|\{} {name|required}{operator sequence|_}{pattern|{pattern-name class-name|version}} {operator pattern-def|=} {string|">= 1.0"} {operator variation|\}}
{name|variable} {string|"litres"} {operator variation|\{} {pattern|{pattern-name class-name|type}} {operator pattern-def|=} {name|number} {pattern|{pattern-name class-name|default}} {operator pattern-def|=} {quantifier number|1}{name|.7e3} {operator variation|\}}
{name|resource} {string|"aws_instance"} {string|"pot"} {operator variation|\{}
  {pattern|{pattern-name class-name|ami}}   {operator pattern-def|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{name|a}{string|", true)\}"}
  {pattern|{pattern-name class-name|count}} {operator pattern-def|=} {name|var.litres} > {quantifier number|1} {operator optionality|?} {field-capture|{field-name variable|0xFF} {colon|:}} {name|null} {comment|// line}
  {pattern|{pattern-name class-name|tags}}  {operator pattern-def|=} {operator variation|\{} {pattern|{pattern-name class-name|Name}} {operator pattern-def|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {name|false} {operator variation|\}}
  {name|user}{operator sequence|_}{pattern|{pattern-name class-name|data}} {operator pattern-def|=} <<{name|-EOF}
    {name|echo} ${operator variation|\{}{name|self.id}{operator variation|\}}
  {name|EOF}
  {name|dynamic} {string|"x"} {operator variation|\{} {name|for}{operator sequence|_}{pattern|{pattern-name class-name|each}} {operator pattern-def|=} {operator repetition|[}{name|for} {name|s} {name|in} {field-capture|{field-name variable|var.l} {colon|:}} {name|upper}{punctuation|(}{name|s}{punctuation|)} {name|if} {name|s} !{operator pattern-def|=} {string|""}{operator repetition|]} {operator variation|\}} {comment|/* block */}
{operator variation|\}}
