{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
{tag|block} comment
{operator|=}end
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}{property|name}{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    {keyword|def} {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}{tag|block}{punctuation|)}
      @litres{punctuation|,} @{property|name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}{property|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<<} {tag|self} unless @{property|name} {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    {keyword|def} {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    {keyword|def} hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&}{operator|&} !cold!{punctuation|;} end

    {keyword|def} boil
      {tag|text} {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator|and} w {operator|!=} nil
      end
      case {tag|text} when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then {keyword|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}{tag|self}{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
