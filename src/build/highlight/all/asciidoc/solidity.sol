{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^0.8.0;
import {inline|{attribute-ref|{punctuation|\{}A as B{punctuation|\}}}} from "./a.sol";
contract Kettle is Pot, Heat(1) \{
    uint256 public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;
    event Boiled(address indexed who, bytes32 x);
    modifier only() {inline|{attribute-ref|{punctuation|\{} require(msg.sender == owner, "no"); _; {punctuation|\}}}}
    constructor(string memory n) payable {inline|{attribute-ref|{punctuation|\{} name = n; {punctuation|\}}}}
    function boil(uint n) external view virtual override only returns (bool ok) \{
        for (uint i = 0; i < n; i++) {inline|{attribute-ref|{punctuation|\{} if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); {punctuation|\}}}}
        assembly {inline|{attribute-ref|{punctuation|\{} let x {punctuation|:}= add(1, 2) {punctuation|\}}}} /* end */ return true;
    \}
\}
