# frozen_string_literal: true
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new{punctuation|(}:litres, :name, keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = []

    def initialize{punctuation|(}litres: 1.7, **opts, &block{punctuation|)}
      @litres, @name = litres, opts.fetch{punctuation|(}:name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <=>{punctuation|(}other{punctuation|)} = litres <=> other.litres
    def hot?{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text = <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w[green black] + %i{punctuation|(}a b{punctuation|)} + [%q{punctuation|(}single 'q'{punctuation|)}, %Q\{double #\{1 + 1\}\}, ?x, :{string|"sym bol"}, 'it\\'s']
      words.each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError => e
      warn e.message{comment|; retry}
    ensure
      `ls -l`
    end
  end
end
__END__
