{operator|#} frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    {function|def initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<<} self unless @name {operator|=}{operator|~} {operator|/}{operator|\\}Apot{operator|\\}s{operator|+}{operator|#}{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        Boil {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {operator|'}q{operator|'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {operator|'}it{operator|\\}{operator|'}s{operator|'}{punctuation|]}
      words{punctuation|.}each_with_index do {punctuation|\|}w{punctuation|,} i{punctuation|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? and w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {function|else yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
