{operator|#} kettle
{command keyword|terraform} {punctuation|\{} required_version {operator|=} {string-literal|{string|">= 1.0"}} {punctuation|\}}
{command keyword|variable} {string-literal|{string|"litres"}} {punctuation|\{} type {operator|=} number default {operator|=} {number|1}{number|.7}e3 {punctuation|\}}
{command keyword|resource} {string-literal|{string|"aws_instance"}} {string-literal|{string|"pot"}} {punctuation|\{}
  {command keyword|ami}   {operator|=} {string-literal|{string|"ami-}{interpolation|{punctuation|$\{}{expression|{command keyword|var}.id}{punctuation|\}}}{string|-$\{lookup(var.m, "}}a{string-literal|{string|", true)\}"}}
  {command keyword|count} {operator|=} var.litres {operator|>} {number|1} ? 0xFF {punctuation|:} null {comment|// line}
  {command keyword|tags}  {operator|=} {punctuation|\{} Name {operator|=} {string-literal|{string|"x"}}{punctuation|,} {string-literal|{string|"k"}} {punctuation|:} false {punctuation|\}}
  {command keyword|user_data} {operator|=} {operator|<}{operator|<}{operator|-}EOF
    {command keyword|echo} ${punctuation|\{}self.id{punctuation|\}}
  {command keyword|EOF}
  {command keyword|dynamic} {string-literal|{string|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}for s {keyword|in} var.l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string-literal|{string|""}}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
