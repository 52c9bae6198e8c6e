# frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{punctuation|=}begin
block comment
{punctuation|=}end
module Kitchen
  {keyword|class} Kettle < Struct.new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {punctuation|=} 1_000
    @@all {punctuation|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {punctuation|=} litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name {punctuation|=}~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def <{punctuation|=}>{punctuation|(}other{punctuation|)} {punctuation|=} litres <{punctuation|=}> other.litres
    def hot?{punctuation|;} temp.to_i > {number|0x5F} && !cold!{punctuation|;} end

    def boil
      text {punctuation|=} <<~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {punctuation|=} %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}a b{punctuation|)} + {punctuation|[}%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? {function|and} w !{punctuation|=} nil
      end
      case text when /boil/ then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {punctuation|=}> e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
