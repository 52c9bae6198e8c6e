{comment|# frozen_string_literal: true}
{keyword|require} {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{operator|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1_000}
    @{variable|@all} {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{variable|*opts}{punctuation|,} {variable|&block}{punctuation|)}
      {variable|@litres}{punctuation|,} {variable|@name} {operator|=} litres{punctuation|,} opts{operator|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{variable|@all} {operator|<<} self {keyword|unless} {variable|@name} {operator|=~} {regex|/\\Apot\\s+#\{MAX\}/i} {operator|\|\|} {variable|$DEBUG}
    end

    def {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{operator|.}litres
    def hot{operator|?}{punctuation|;} temp{operator|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}TEXT{operator|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {variable|%w}{punctuation|[}green black{punctuation|]} {operator|+} {variable|%i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{string|q(single 'q')}{punctuation|,} {variable|%Q}{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{operator|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{operator|.}odd{operator|?} {operator|and} w {operator|!=} nil
      end
      case text {keyword|when} {operator|/}boil{operator|/} then {punctuation|:}ok {keyword|when} String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=>} e
      warn e{operator|.}message{punctuation|;} retry
    ensure
      {string|`ls -l`}
    end
  end
end
__END__
