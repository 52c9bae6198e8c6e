{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{operator|:} MIT
pragma solidity ^{number|0.8}{number|.0}{punctuation|;}
{builtin-function function|import} {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant {builtin-function function|MAX} {operator|=} 1_000 ether{punctuation|;} {function|mapping}{punctuation|(}{argument-label|{argument-name punctuation|address} {punctuation|=}}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}{function|sender} {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}{argument|{keyword|string} memory} n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {keyword|function} {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}{argument|{keyword|bool} ok}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} 0xFF {operator|&&} {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {builtin-function function|hex}{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x {operator|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
