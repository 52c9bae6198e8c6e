# frozen_string_literal{punctuation|:} {boolean|true}
require {comment|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{operator|,} {punctuation|:}name{operator|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{operator|,} {operator|*}{operator|*}opts{operator|,} {operator|&}block{punctuation|)}
      {operator|@}litres{operator|,} {operator|@}name {operator|=} litres{operator|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {comment|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} {keyword|self} unless {operator|@}name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|}{operator|\|} {char|$D}EBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{punctuation|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0}x5F {operator|&}{operator|&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}single {string|'q'}{punctuation|)}{operator|,} %Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{operator|,} {punctuation|?}x{operator|,} {punctuation|:}{comment|"sym bol"}{operator|,} {string|'it\\'}s'{punctuation|]}
      words{punctuation|.}each_with_index do {temporary-variables|{punctuation|\|}{variable|w}, {variable|i}{punctuation|\|}}
        puts {comment|"#\{i\}: #\{w\}"} if i{punctuation|.}odd{punctuation|?} and w {operator|!}{operator|=} {keyword|nil}
      end
      case text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{operator|,} Symbol then raise ArgumentError{operator|,} {comment|"no"} else yield{punctuation|(}{keyword|self}{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
