{comment|# kettle}
{keyword|terraform} {punctuation|\{} {property|required_version} {punctuation|=} {string|">= 1.0"} {punctuation|\}}
{keyword|variable{type variable| "litres" }}{punctuation|\{} {property|type} {punctuation|=} number {property|default} {punctuation|=} {number|1.7e3} {punctuation|\}}
{keyword|resource {type variable|"aws_instance"}} {string|"pot"} {punctuation|\{}
  {property|ami}   {punctuation|=} {string|"ami-{interpolation|{punctuation|$}{punctuation|\{}{keyword|var}{punctuation|.}{type variable|id}{punctuation|\}}}-{interpolation|{punctuation|$}{punctuation|\{}{function|lookup}{punctuation|(}{keyword|var}{punctuation|.}{type variable|m}{punctuation|,} {string|"a"}{punctuation|,} true{punctuation|)}{punctuation|\}}}"}
  {property|count} {punctuation|=} var.litres > {number|1} ? {number|0xFF} : null {comment|// line}
  {property|tags}  {punctuation|=} {punctuation|\{} {property|Name} {punctuation|=} {string|"x"}, {property|"k"} : {boolean|false} {punctuation|\}}
  {property|user_data} {punctuation|=} {heredoc string|<<-EOF
    echo $\{self.id\}
  EOF}
  dynamic {string|"x"} {punctuation|\{} {property|for_each} {punctuation|=} {punctuation|[}for s in var.l : upper(s) if s !{punctuation|=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
