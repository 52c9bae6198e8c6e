# frozen_string_literal{punctuation|:} {keyword|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {punctuation|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {keyword|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @{annotation function|@all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      {annotation function|@litres}{punctuation|,} {annotation function|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{annotation function|@all} {punctuation|<}{punctuation|<} self unless {annotation function|@name} {operator|=}~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def {punctuation|<}{operator|=}{punctuation|>}{punctuation|(}other{punctuation|)} {operator|=} litres {punctuation|<}{operator|=}{punctuation|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {punctuation|>} {number|0x5F} && !cold!{punctuation|;} end

    def boil
      text {operator|=} {punctuation|<}{punctuation|<}~TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} + %{function|i}{punctuation|(}a b{punctuation|)} + {punctuation|[}%{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}{keyword|double} #{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd? and w !{operator|=} nil
      end
      case text when /boil/ then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{punctuation|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {identifier|`ls -l`}
    end
  end
end
__END__
