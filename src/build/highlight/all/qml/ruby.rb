# frozen_string_literal{punctuation|:} {javascript-expression language-javascript|{boolean|true}}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new({punctuation|:}{javascript-expression language-javascript|litres{punctuation|,} {operator|:}name{punctuation|,} {literal-property property|keyword_init}{operator|:} {boolean|true}})
    include Comparable
    {property|attr_reader} {punctuation|:}{javascript-expression language-javascript|temp}
    MAX = 1_000
    @@all = {punctuation|[}{punctuation|]}

    def initialize(litres{punctuation|:} {javascript-expression language-javascript|{number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block})
      @litres{punctuation|,} @name = litres{punctuation|,} opts.fetch({punctuation|:}{javascript-expression language-javascript|name}) {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?{punctuation|;} temp.to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text = <<~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i(a b) + {punctuation|[}%q(single 'q'){punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}1 + 1{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{javascript-expression language-javascript|{string|"sym bol"}{punctuation|,} {string|'it\\'s'}}{punctuation|]}
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil
      end
      case text when /boil/ then {punctuation|:}{javascript-expression language-javascript|ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {keyword|yield}{punctuation|(}self{punctuation|)} end}
    rescue StandardError => e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
