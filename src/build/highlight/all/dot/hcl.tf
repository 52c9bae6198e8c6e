{comment|# kettle}
{node|terraform} {punctuation|\{} {attr-name|required_version} {operator|=} {attr-value|">= 1.0"} {punctuation|\}}
{node|variable} {node|"litres"} {punctuation|\{} {attr-name|type} {operator|=} {attr-value|number} {attr-name|default} {operator|=} {attr-value|1.7}e3 {punctuation|\}}
{node|resource} {node|"aws_instance"} {node|"pot"} {punctuation|\{}
  {attr-name|ami}   {operator|=} {attr-value|"ami-$\{var.id\}-$\{lookup(var.m, "}a"{punctuation|,} {node|true}){punctuation|\}}{node|"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = \{ Name = "}x"{punctuation|,} {node|"k"} {operator|:} {node|false} {punctuation|\}}
  {attr-name|user_data} {operator|=} <<-EOF
    {node|echo} ${punctuation|\{}{node|self}.id{punctuation|\}}
  {node|EOF}
  {node|dynamic} {node|"x"} {punctuation|\{} {attr-name|for_each} {operator|=} {punctuation|[}{node|for} {node|s} {node|in} {node|var}.l {operator|:} {node|upper}({node|s}) {node|if} {node|s} !{operator|=} {attr-value|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
