{comment|# frozen_string_literal: true}
{directive|{keyword|require} {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = []

    def initialize(litres: 1.7, **opts, &block)
      @litres, @name = litres, opts.fetch(:name)} {punctuation|\{} "pot {comment|#\{rand(10) + 1\}" \}}
      @@all << {directive|{keyword|self} unless @name =~ /\\Apot\\s+#}{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    {directive|{keyword|end}

    def <=>(other) = litres <=> other.litres
    def hot?}{punctuation|;} {directive|{keyword|temp.to_i} > 0x5F && !cold!}{punctuation|;} {directive|{keyword|end}

    def boil
      text = <<~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single {string|'q'}), %Q}{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {directive|{keyword|words.each_with_index} do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield(self) end
    rescue StandardError => e
      warn e.message}{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
