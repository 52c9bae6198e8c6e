defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max {number|1}_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec boil(t{punctuation|,} integer) :: \{:ok{punctuation|,} float\} \| :error
  def boil(%__MODULE__\{litres: l\} = k{punctuation|,} n \\\\ {number|0}xFF) when l > {number|0} and not is_nil(n) do
    re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a
    with \{:ok{punctuation|,} x\} <- fetch(k){punctuation|,} do: x \|> Enum.map(&(&{number|1} * {number|2})) \|> IO.inspect(label: {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> \{:ok{punctuation|,} {number|1.5}e3\}
      _ -> raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?(x){punctuation|,} do: fn a{punctuation|,} b -> a <> b end # end
end
