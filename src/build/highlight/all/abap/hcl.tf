# kettle
terraform {token-operator punctuation|\{} required_version {operator|=} {eol-comment comment|">= 1.0" \}}
variable {eol-comment comment|"litres" \{ type = number default = 1.7e3 \}}
resource {eol-comment comment|"aws_instance" "pot" \{}
  ami   {operator|=} {eol-comment comment|"ami-$\{var.id\}}{string-template string|-$}{token-operator punctuation|\{}lookup{punctuation|(}var{punctuation|.}{keyword|m}{punctuation|,} {eol-comment comment|"a", true)\}"}
  {keyword|count} {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? 0xFF {punctuation|:} {keyword|null} // {keyword|line}
  tags  {operator|=} {token-operator punctuation|\{} {keyword|Name} {operator|=} {eol-comment comment|"x", "k" : false \}}
  user_data {operator|=} <<-EOF
    echo ${token-operator punctuation|\{}self{punctuation|.}{keyword|id}{token-operator punctuation|\}}
  EOF
  {keyword|dynamic} {eol-comment comment|"x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */}
{token-operator punctuation|\}}
