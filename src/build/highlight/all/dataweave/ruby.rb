# {property|frozen_string_literal}{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} {property|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    {property|attr_reader} {punctuation|:}temp
    MAX {operator|=} {property|1_000}
    {punctuation|@}{punctuation|@}all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}{property|litres}{punctuation|:} {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      {punctuation|@}litres{punctuation|,} {punctuation|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {punctuation|@}{punctuation|@}all {operator|<<} self {property|unless} {punctuation|@}name {operator|=}{operator|~} {regex|/\\Apot\\s+#\{MAX\}/}i \|\| $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} 0x5F && {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} {keyword|at} #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} {keyword|and} w {operator|!=} nil
      end
      {keyword|case} text when {regex|/boil/} {property|then} {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {string|`ls -l`}
    end
  end
end
__END__
