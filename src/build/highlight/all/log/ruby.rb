{operator|#} frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}new{operator|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{operator|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} 1_000
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{operator|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{operator|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{operator|(}{operator|:}name{operator|)} {operator|\{} {string|"pot #\{rand(10) + 1\}"} {operator|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} self unless {operator|@}name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{operator|#}{operator|\{}MAX{operator|\}}{operator|/}i {operator|\|}{operator|\|} {operator|$}{level debug keyword|DEBUG}
    end

    def {operator|<}{operator|=}{operator|>}{operator|(}other{operator|)} {operator|=} litres {operator|<}{operator|=}{operator|>} {domain constant|other.litres}
    def hot{operator|?}{operator|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&}{operator|&} {operator|!}cold{operator|!}{operator|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT{punctuation|.}strip
        Boil {operator|#}{operator|\{}name{operator|\}} at {operator|#}{operator|\{}temp{operator|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{operator|(}a b{operator|)} {operator|+} {punctuation|[}{operator|%}q{operator|(}single {string|'q'}{operator|)}{punctuation|,} {operator|%}Q{operator|\{}double {operator|#}{operator|\{}{number|1} {operator|+} {number|1}{operator|\}}{operator|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd{operator|?} and w {operator|!}{operator|=} nil
      end
      case text when {file-path string|/boil/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{operator|(}self{operator|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{operator|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
