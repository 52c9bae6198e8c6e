# {keyword|kettle}
{keyword|terraform} {punctuation|\{} {keyword|required_version} {punctuation|=} {string|">= 1.0"} {punctuation|\}}
{keyword|variable} {string|"litres"} {punctuation|\{} {keyword|type} {punctuation|=} {keyword|number} {keyword|default} {punctuation|=} {number|1.7e3} {punctuation|\}}
{keyword|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {keyword|ami}   {punctuation|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{keyword|a}{string|", true)\}"}
  {keyword|count} {punctuation|=} {keyword|var}{punctuation|.}{keyword|litres} {punctuation|>} {number|1} ? {number|0xFF} : {keyword|null} // {keyword|line}
  {keyword|tags}  {punctuation|=} {punctuation|\{} Name {punctuation|=} {string|"x"}{punctuation|,} {string|"k"} : {boolean|false} {punctuation|\}}
  {keyword|user_data} {punctuation|=} {punctuation|<}{punctuation|<}-EOF
    {keyword|echo} ${punctuation|\{}{keyword|self}{punctuation|.}{keyword|id}{punctuation|\}}
  EOF
  {keyword|dynamic} {string|"x"} {punctuation|\{} {keyword|for_each} {punctuation|=} {punctuation|[}{keyword|for} {keyword|s} {keyword|in} {keyword|var}{punctuation|.}{keyword|l} : {keyword|upper}{punctuation|(}{keyword|s}{punctuation|)} {keyword|if} {keyword|s} {punctuation|!}{punctuation|=} {string|""}{punctuation|]} {punctuation|\}} /{punctuation|*} {keyword|block} {punctuation|*}/
{punctuation|\}}
