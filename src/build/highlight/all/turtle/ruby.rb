{comment|# frozen_string_literal: true}
require {string|"json"}

{keyword|=}begin
block comment
{keyword|=}end
module Kitchen
  class Kettle < Struct{punctuation|.}new{punctuation|(}{function|{prefix|{punctuation|:}}{local-name|litres}}{punctuation|,} {function|{prefix|{punctuation|:}}{local-name|name}}{punctuation|,} {function|{prefix|keyword_init{punctuation|:}}} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {function|{prefix|{punctuation|:}}{local-name|temp}}
    MAX {keyword|=} {number|1}_000
    @{tag|{punctuation|@}all} {keyword|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}{function|{prefix|litres{punctuation|:}}} {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      {tag|{punctuation|@}litres}{punctuation|,} {tag|{punctuation|@}name} {keyword|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{function|{prefix|{punctuation|:}}{local-name|name}}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{tag|{punctuation|@}all} << self unless {tag|{punctuation|@}name} {keyword|=}~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {url|{punctuation|<}={punctuation|>}}{punctuation|(}other{punctuation|)} {keyword|=} litres {url|{punctuation|<}={punctuation|>}} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i > {number|0}x5F && !cold!{punctuation|;} end

    def boil
      text {keyword|=} <<~TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {keyword|=} %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}{keyword|a} b{punctuation|)} + {punctuation|[}%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd? and w !{keyword|=} nil
      end
      case text when /boil/ then {function|{prefix|{punctuation|:}}{local-name|ok}} when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {keyword|=}> e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
