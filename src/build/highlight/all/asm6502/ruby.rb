# frozen_string_literal{punctuation|:} true
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX = 1_000
    @@all = []

    def initialize{punctuation|(}litres{punctuation|:} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name = litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <=>{punctuation|(}other{punctuation|)} = litres <=> other.litres
    def hot?{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text = <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w[green black] + %i{punctuation|(}{register variable|a} b{punctuation|)} + [%q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q\{double #\{{decimal-number number|1} + {decimal-number number|1}\}\}{punctuation|,} ?{register variable|x}{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}]
      words{directive property|.each_with_index} do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? {op-code keyword|and} w != nil
      end
      case text when /boil/ then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError => e
      warn e.message{comment|; retry}
    ensure
      {string|`ls -l`}
    end
  end
end
__END__
