"""Office files: zip packages of XML, read with own code so that no word, table or tracked change is lost or doubled."""
