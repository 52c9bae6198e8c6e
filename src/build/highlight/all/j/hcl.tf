{verb keyword|#} kettle
terraform {verb keyword|\{} required_version {verb keyword|=} {conjunction variable|"}{verb keyword|>}{verb keyword|=} {number|1.0}{conjunction variable|"} {adverb builtin|\}}
variable {conjunction variable|"}litres{conjunction variable|"} {verb keyword|\{} type {verb keyword|=} number default {verb keyword|=} {number|1.7e3} {adverb builtin|\}}
resource {conjunction variable|"}aws_instance{conjunction variable|"} {conjunction variable|"}pot{conjunction variable|"} {verb keyword|\{}
  ami   {verb keyword|=} {conjunction variable|"}ami{verb keyword|-}{verb keyword|$}{verb keyword|\{}va{verb keyword|r.}id{adverb builtin|\}}{verb keyword|-}{verb keyword|$}{verb keyword|\{}lookup{punctuation|(}va{verb keyword|r.}m{verb keyword|,} {conjunction variable|"}a{conjunction variable|"}{verb keyword|,} true{punctuation|)}{adverb builtin|\}}{conjunction variable|"}
  count {verb keyword|=} va{verb keyword|r.}litres {verb keyword|>} {number|1} {verb keyword|?} {number|0}xFF {conjunction variable|:} null {adverb builtin|/}{adverb builtin|/} line
  tags  {verb keyword|=} {verb keyword|\{} Name {verb keyword|=} {conjunction variable|"}x{conjunction variable|"}{verb keyword|,} {conjunction variable|"}k{conjunction variable|"} {conjunction variable|:} false {adverb builtin|\}}
  user_data {verb keyword|=} {verb keyword|<}{verb keyword|<}{verb keyword|-}EOF
    echo {verb keyword|$}{verb keyword|\{}sel{adverb builtin|f.}id{adverb builtin|\}}
  EOF
  dynamic {conjunction variable|"}x{conjunction variable|"} {verb keyword|\{} for_each {verb keyword|=} {verb keyword|[}for s in va{verb keyword|r.}l {conjunction variable|:} upper{punctuation|(}s{punctuation|)} if s {verb keyword|!}{verb keyword|=} {conjunction variable|"}{conjunction variable|"}{verb keyword|]} {adverb builtin|\}} {adverb builtin|/}{verb keyword|*} block {verb keyword|*}{adverb builtin|/}
{adverb builtin|\}}
