{variable|#} frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct.new{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} {number|1}{constant|_}{number|000}
    @@all {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} initialize{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      {variable|@}litres{punctuation|,} {variable|@}name {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless {variable|@}name {operator|=}~ /\\Apot{constant|\\}s{operator|+}{variable|#}{punctuation|\{}MAX{punctuation|\}}{operator|/}i \|\| $DEBUG
    {keyword|end}

    {keyword|def} <=>{punctuation|(}other{punctuation|)} {operator|=} litres <=> other.litres
    {keyword|def} hot?{punctuation|;} temp.to_i {operator|>} {number|0}{variable|x}{number|5}F && !cold!{punctuation|;} {keyword|end}

    {keyword|def} boil
      {type property|text} {operator|=} <<~TEXT.strip
        Boil {variable|#}{punctuation|\{}name{punctuation|\}} {keyword|at} {variable|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {comment|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|{variable|w}{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i.{builtin|odd}? {operator|and} {variable|w} !{operator|=} nil
      {keyword|end}
      case {type property|text} when {operator|/}boil{operator|/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError => e
      warn e.{command builtin|message}{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
