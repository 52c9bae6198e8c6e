{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{punctuation|.}{number|0}{punctuation|;}
{keyword|import} {operator|\{}A as B{operator|\}} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {operator|\{}
    uint256 public constant MAX {operator|=} {number|1_000} ether{punctuation|;} {function|mapping}{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    {keyword|event} {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {operator|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {operator|\}}
    {function|constructor}{punctuation|(}{keyword|string} memory n{punctuation|)} payable {operator|\{} name {operator|=} n{punctuation|;} {operator|\}}
    {keyword|function} {function|boil}{punctuation|(}uint n{punctuation|)} external view {keyword|virtual} override only returns {punctuation|(}bool ok{punctuation|)} {operator|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {operator|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0}xFF {operator|&&} {operator|!}ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {operator|\}}
        assembly {operator|\{} let x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {operator|\}} {comment|/* end */} {keyword|return} true{punctuation|;}
    {operator|\}}
{operator|\}}
