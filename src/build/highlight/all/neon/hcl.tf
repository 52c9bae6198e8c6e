{comment|# kettle}
{literal string|terraform \{} {key property|required_version} {punctuation|=} {string|">= 1.0"} {punctuation|\}}
{literal string|variable} {string|"litres"} {punctuation|\{} {key property|type} {punctuation|=} {literal string|number} {key property|default} {punctuation|=} {number|1.7e3} {punctuation|\}}
{literal string|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {key property|ami}   {punctuation|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{literal string|a"}{punctuation|,} {boolean|true}{punctuation|)}{punctuation|\}}"
  {key property|count} {punctuation|=} {literal string|var.litres >} {number|1} {literal string|?} {key property|0xFF} {punctuation|:} {null keyword|null} {literal string|// line}
  {key property|tags}  {punctuation|=} {punctuation|\{} {key property|Name} {punctuation|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  {key property|user_data} {punctuation|=} {literal string|<<-EOF}
    {literal string|echo $\{self.id}{punctuation|\}}
  {literal string|EOF}
  {literal string|dynamic} {string|"x"} {punctuation|\{} {key property|for_each} {punctuation|=} {punctuation|[}{literal string|for s in} {key property|var.l} {punctuation|:} {literal string|upper}{punctuation|(}{literal string|s}{punctuation|)} {literal string|if s} {key property|!}{punctuation|=} {string|""}{punctuation|]} {punctuation|\}} {literal string|/* block */}
{punctuation|\}}
