{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity ^{number|0.8}{punctuation|.}{number|0}{punctuation|;}
{keyword|import} {punctuation|\{}A as B{punctuation|\}} from {string|{double-quoted|"./a.sol"}}{punctuation|;}
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{punctuation|;} {function|mapping}{punctuation|(}{attr-name|address} {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}{function|sender} {operator|==} owner{punctuation|,} {string|{double-quoted|"no"}}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    {keyword|function} {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} && {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|{double-quoted|"00"}}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {multiline-comment comment|/* end */} return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
