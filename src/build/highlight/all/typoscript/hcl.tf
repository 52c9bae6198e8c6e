{comment|# kettle}
{tag|terraform} {punctuation|\{} {tag|required_version} {operator|=} {string|">= 1.0" \}}
{tag|variable} "{tag|litres}" {punctuation|\{} {tag|type} {operator|=} {string|number default = 1.7e3 \}}
{tag|resource} "{tag|aws_instance}" "{tag|pot}" {punctuation|\{}
  {tag|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m{punctuation|,} "a"{punctuation|,} true)\}"}
  {tag|count} {operator|=} {string|var.litres > 1 ? 0xFF {punctuation|:} null }{comment|// line}
  {tag|tags}  {operator|=} {string|\{ Name = "x"{punctuation|,} "k" {punctuation|:} false \}}
  {tag|user_data} {operator|=} {string|<<-EOF}
    {tag|echo} ${punctuation|\{}{tag|self{punctuation|.}}{tag|id}{punctuation|\}}
  {tag|EOF}
  {tag|dynamic} "{tag|x}" {punctuation|\{} {tag|for_each} {operator|=} {string|[for s in var.l {punctuation|:} upper(s) if s != ""] \} }{comment|/* block */}
{punctuation|\}}
