{comment|# kettle}
{word-name symbol|terraform} {punctuation|\{} {word-name symbol|required_version} {primitive-functions operator|=} {string-literal string|">= 1.0"} {punctuation|\}}
{word-name symbol|variable} {string-literal string|"litres"} {punctuation|\{} {word-name symbol|type} {primitive-functions operator|=} {word-name symbol|number} {word-name symbol|default} {primitive-functions operator|=} {word-number-scientific number|1.7e3} {punctuation|\}}
{word-name symbol|resource} {string-literal string|"aws_instance"} {string-literal string|"pot"} {punctuation|\{}
  {word-name symbol|ami}   {primitive-functions operator|=} {string-literal string|"ami-$\{var.id\}-$\{lookup(var.m, "}{word-name symbol|a}{string-literal string|", true)\}"}
  {word-name symbol|count} {primitive-functions operator|=} {dot-notation-on-name namespace|var.}{word-name symbol|litres} {primitive-functions operator|>} {word-number number|1} {punctuation|?} {word-number number|0}{word-name symbol|xFF} {punctuation|:} {word-name symbol|null} {primitive-functions operator|/}{primitive-functions operator|/} {word-name symbol|line}
  {word-name symbol|tags}  {primitive-functions operator|=} {punctuation|\{} {word-name symbol|Name} {primitive-functions operator|=} {string-literal string|"x"}{punctuation|,} {string-literal string|"k"} {punctuation|:} {word-name symbol|false} {punctuation|\}}
  {word-name symbol|user_data} {primitive-functions operator|=} {primitive-functions operator|<}{primitive-functions operator|<}{primitive-functions operator|-}{word-name symbol|EOF}
    {word-name symbol|echo} ${punctuation|\{}{dot-notation-on-name namespace|self.}{word-name symbol|id}{punctuation|\}}
  {word-name symbol|EOF}
  {word-name symbol|dynamic} {string-literal string|"x"} {punctuation|\{} {word-name symbol|for_each} {primitive-functions operator|=} {punctuation|[}{word-name symbol|for} {word-name symbol|s} {word-name symbol|in} {dot-notation-on-name namespace|var.}{word-name symbol|l} {punctuation|:} {word-name symbol|upper}{punctuation|(}{word-name symbol|s}{punctuation|)} {word-name symbol|if} {word-name symbol|s} {primitive-functions operator|!}{primitive-functions operator|=} {string-literal string|""}{punctuation|]} {punctuation|\}} {primitive-functions operator|/}* {word-name symbol|block} *{primitive-functions operator|/}
{punctuation|\}}
