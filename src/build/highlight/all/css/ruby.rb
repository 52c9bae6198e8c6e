# {property|frozen_string_literal}{punctuation|:} true
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} {property|keyword_init}{punctuation|:} true{punctuation|)}
    include Comparable
    {property|attr_reader} {punctuation|:}temp
    MAX = 1_000
    @{atrule|{rule|@all} = []

    def {function|initialize}{punctuation|(}{property|litres}{punctuation|:} 1.7{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name = litres{punctuation|,} opts.{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)}} {punctuation|\{} {selector|"pot #}{punctuation|\{}{function|rand}{punctuation|(}10{punctuation|)} + 1{punctuation|\}}" {punctuation|\}}
      @{atrule|{rule|@all} << self unless @name =~ /\\Apot\\s+#}{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def <=>{punctuation|(}other{punctuation|)} = litres <=> other.litres
    def hot?{punctuation|;} temp.to_i > 0x5F && !cold!{punctuation|;} {selector|end

    def boil
      text = <<~TEXT.strip
        Boil #}{punctuation|\{}name{punctuation|\}} {selector|at #}{punctuation|\{}temp{punctuation|\}}
      {selector|TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'), %Q}{punctuation|\{}{selector|double #}{punctuation|\{}1 + 1{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}]
      words.each_with_index do \|w{punctuation|,} i\|
        puts {selector|"#}{punctuation|\{}i{punctuation|\}}{selector|: #}{punctuation|\{}w{punctuation|\}}" if i.odd? and w != nil
      end
      case text when /boil/ {property|then} {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError => e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
