{text comment|# kettle
terraform} {punctuation|\{} {text comment|required_version =} {string|">= 1.0"} {punctuation|\}}
{property symbol|variable} {string|"litres"} {punctuation|\{} {text comment|type =} {type variable|number} {text comment|default =} {number|1.7e3} {punctuation|\}}
{text comment|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {text comment|ami   =} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{text comment|a}{string|", true)\}"}
  {text comment|count = var}{punctuation|.}{text comment|litres >} {number|1} {text comment|?} {number|0xFF} {punctuation|:} {text comment|null // line
  tags  =} {punctuation|\{} {text comment|Name =} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {text comment|false} {punctuation|\}}
  {text comment|user_data = <<-EOF
    echo $}{punctuation|\{}{text comment|self}{punctuation|.}{text comment|id}{punctuation|\}}
  {text comment|EOF
  dynamic} {string|"x"} {punctuation|\{} {text comment|for_each =} {comment|[for s in var.l : upper(s) if s != ""]} {punctuation|\}} {text comment|/* block */}
{punctuation|\}}
