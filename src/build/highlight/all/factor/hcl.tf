{normal-word|#} {normal-word|kettle}
{normal-word|terraform} {curly-brace-literal-delimiter operator|\{} {normal-word|required_version} {kernel-builtin variable|=} {string|">= 1.0"} {curly-brace-literal-delimiter operator|\}}
{normal-word|variable} {string|"litres"} {curly-brace-literal-delimiter operator|\{} {normal-word|type} {kernel-builtin variable|=} {math-builtin variable|number} {normal-word|default} {kernel-builtin variable|=} {number|1.7e3} {curly-brace-literal-delimiter operator|\}}
{normal-word|resource} {string|"aws_instance"} {string|"pot"} {curly-brace-literal-delimiter operator|\{}
  {normal-word|ami}   {kernel-builtin variable|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  {combinators keyword|count} {kernel-builtin variable|=} {normal-word|var.litres} {math-builtin variable|>} {number|1} {kernel-builtin variable|?} {number|0xFF} {colon-syntax function|: null} {normal-word|//} {normal-word|line}
  {normal-word|tags}  {kernel-builtin variable|=} {curly-brace-literal-delimiter operator|\{} {normal-word|Name} {kernel-builtin variable|=} {string|"x"}, {string|"k"} {colon-syntax function|: false} {curly-brace-literal-delimiter operator|\}}
  {normal-word|user_data} {kernel-builtin variable|=} {normal-word|<<-EOF}
    {normal-word|echo} {conventionally-named-word keyword|$\{self.id\}}
  {normal-word|EOF}
  {normal-word|dynamic} {string|"x"} {curly-brace-literal-delimiter operator|\{} {normal-word|for_each} {kernel-builtin variable|=} {normal-word|[for} {normal-word|s} {normal-word|in} {normal-word|var.l} {colon-syntax function|: upper(s)} {combinators keyword|if} {normal-word|s} {normal-word|!=} {string|""}] {curly-brace-literal-delimiter operator|\}} {comment|/* block */}
{curly-brace-literal-delimiter operator|\}}
